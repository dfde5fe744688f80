/** Turns a document into something that leaves the program: what the writers of all formats share. */
package whereas.writer;
