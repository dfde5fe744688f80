/** The facts of a matter as records: who, what, where and when, each once; whatever follows from them is derived here. */
package whereas.matter;
