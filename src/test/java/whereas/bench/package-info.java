/** Measures what a whole packet costs beside a bare deflate of the same bytes and beside the field's fastest engine. */
package whereas.bench;
