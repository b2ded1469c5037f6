import { noChange } from 'lit';
import { Directive, directive, type ElementPart, type PropertyPart } from 'lit/directive.js';

/** The parts of a date are one field. */
const hasFocus = (field: Element): boolean => {
  const { activeElement = null } = field.getRootNode() as Partial<DocumentOrShadowRoot>;
  return (field.closest('.date') ?? field).contains(activeElement);
};

class FieldValue extends Directive {
  override render(text: string): unknown {
    return text;
  }

  override update({ element }: PropertyPart | ElementPart, [text]: [string]): unknown {
    const field = element as HTMLTextAreaElement | HTMLInputElement;
    if (field.value !== text && !hasFocus(field)) field.value = text;
    return noChange;
  }
}

/**
 * The `.value` of a text field. While the field has focus it is the user's: what another tab has written into the same
 * one shows when it is left.
 */
export const fieldValue = directive(FieldValue);
