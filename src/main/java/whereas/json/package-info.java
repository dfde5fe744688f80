/** Reads JSON and YAML into records strictly, reporting every problem with its path at once, and writes records as JSON. */
package whereas.json;
