/** A legal document as one small immutable tree that says what each part means and never how it looks. */
package whereas.document;
