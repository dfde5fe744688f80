/** Holidays, business days and deadlines, each deadline with its rule, its citation and the arithmetic that led to it. */
package whereas.calendar;
