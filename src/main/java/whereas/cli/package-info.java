/** The commands of the terminal, each a thin layer over a use case. */
package whereas.cli;
