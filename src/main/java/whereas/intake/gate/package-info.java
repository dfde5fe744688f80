/** What an import would change, item by item, for a person to accept or not before anything is changed. */
package whereas.intake.gate;
