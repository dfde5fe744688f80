/** Are prescribed words the prescribed ones? */
package whereas.check.conformity;
