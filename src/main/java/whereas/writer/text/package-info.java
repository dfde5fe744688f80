/** Writes documents as plain text, for tests, for searching and for reading in a terminal. */
package whereas.writer.text;
