/** The list of the firm's matters. */
package whereas.ui.matters;
