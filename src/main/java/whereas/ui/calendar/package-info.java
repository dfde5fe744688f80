/** The deadlines of the open matter, each with its rule and its arithmetic. */
package whereas.ui.calendar;
