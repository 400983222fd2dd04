interface MailTextProps {
  text: string
  /** addresses that begin with this become links */
  ownUrl: string
}

/** The text of a mail, line by line; links to this site can be followed. */
export function MailText({ text, ownUrl }: MailTextProps) {
  return (
    <div className="wsp-prose">
      {text.split('\n\n').map((paragraph, index) => (
        <p key={index}>
          {paragraph.split('\n').map((line, at) => (
            <span key={at}>
              {at > 0 ? <br /> : null}
              {line.startsWith(`${ownUrl}/`) ? <a href={line.slice(ownUrl.length)}>{line}</a> : line}
            </span>
          ))}
        </p>
      ))}
    </div>
  )
}
