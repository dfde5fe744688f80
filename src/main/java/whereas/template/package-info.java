/** Fills FreeMarker templates with the facts of a matter and reads the markup they print as a document. */
package whereas.template;
