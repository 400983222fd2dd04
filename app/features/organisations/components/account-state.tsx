import { ButtonForm } from '#app/components/button-form.tsx'
import { Notice } from '#app/components/notice.tsx'

/** Whether the account is open, and the button to close or to reopen it. `waiting` counts the promises that wait for this person. */
export function AccountState({ active, waiting }: { active: boolean; waiting: number }) {
  if (!active) {
    return (
      <>
        <p>Dit account is gesloten. Inloggen kan niet.</p>
        <ButtonForm label="Heropen account" fields={{ actie: 'heropenen' }} />
      </>
    )
  }
  return (
    <>
      {waiting > 0 ? (
        <Notice title={waiting === 1 ? 'Er wacht nog 1 taak op deze persoon' : `Er wachten nog ${waiting} taken op deze persoon`}>
          <p>Spreek eerst af wie ze overneemt. Ze blijven anders open staan.</p>
        </Notice>
      ) : null}
      <ButtonForm
        label="Sluit account"
        tone="danger"
        fields={{ actie: 'sluiten' }}
        confirm={<p>Deze persoon is dan meteen overal uitgelogd en kan niet meer inloggen. Wat deze persoon deed blijft bewaard.</p>}
      />
    </>
  )
}
