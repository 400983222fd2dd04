/** First thing the Tab key reaches: past the header to the content that Page marks. */
export function SkipLink() {
  return (
    <a href="#inhoud" className="utrecht-skip-link utrecht-skip-link--visible-on-focus">
      Direct naar de inhoud
    </a>
  )
}
