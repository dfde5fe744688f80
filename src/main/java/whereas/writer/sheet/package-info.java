/** Writes lists as spreadsheets. */
package whereas.writer.sheet;
