import { parseEmail, parseKvk, parsePhone, parsePostcode } from '../identifiers.ts'
import { type Field, optionalField, requiredField } from './field.ts'
import { readOr } from './reading.ts'

type LabelOption = {
  /** Fits in 'Vul … in.': 'het e-mailadres van uw collega'. */
  label?: string
}

function reader(parse: (text: string) => string | null, label: string, hint: string) {
  return { label, read: (clean: string) => readOr(parse(clean), `Vul ${label} in ${hint}.`) }
}

const emailOptions = ({ label = 'uw e-mailadres' }: LabelOption) => reader(parseEmail, label, 'zoals naam@bedrijf.nl')
const phoneOptions = ({ label = 'uw telefoonnummer' }: LabelOption) => reader(parsePhone, label, 'zoals 06 12 34 56 78')
const kvkOptions = ({ label = 'het KVK-nummer' }: LabelOption) => reader(parseKvk, label, 'met 8 cijfers')
const postcodeOptions = ({ label = 'de postcode' }: LabelOption) => reader(parsePostcode, label, 'zoals 6601 AB')

/** An e-mail address, in lower case. */
export function email(options: LabelOption = {}): Field<string> {
  return requiredField(emailOptions(options))
}

/** An e-mail address that may stay empty: null then. */
export function optionalEmail(options: LabelOption = {}): Field<string | null> {
  return optionalField(emailOptions(options))
}

/** A telephone number, as '+31612345678'. */
export function phone(options: LabelOption = {}): Field<string> {
  return requiredField(phoneOptions(options))
}

/** A telephone number that may stay empty: null then. */
export function optionalPhone(options: LabelOption = {}): Field<string | null> {
  return optionalField(phoneOptions(options))
}

/** A trade register number of eight digits. */
export function kvk(options: LabelOption = {}): Field<string> {
  return requiredField(kvkOptions(options))
}

/** A trade register number that may stay empty: null then. */
export function optionalKvk(options: LabelOption = {}): Field<string | null> {
  return optionalField(kvkOptions(options))
}

/** A postcode, as '6601 AB'. */
export function postcode(options: LabelOption = {}): Field<string> {
  return requiredField(postcodeOptions(options))
}

/** A postcode that may stay empty: null then. */
export function optionalPostcode(options: LabelOption = {}): Field<string | null> {
  return optionalField(postcodeOptions(options))
}
