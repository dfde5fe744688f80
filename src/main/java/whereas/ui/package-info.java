/** The window of the program, as an application of JavaFX. */
package whereas.ui;
