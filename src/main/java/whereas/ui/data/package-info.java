/** The firm's data in the window: backups, encryption, what is done when the store does not open, and two people at one matter. */
package whereas.ui.data;
