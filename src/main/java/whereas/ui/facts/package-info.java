/** The facts of the open matter: what they are as inputs, how they are saved and taken back, and their sections in the window. */
package whereas.ui.facts;
