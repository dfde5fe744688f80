/** Is everyone served once, in a manner that the rules allow, at an address that can be right? */
package whereas.check.service;
