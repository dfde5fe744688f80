/** Business proprietary information: brackets in texts, and the versions of one matter that show it or leave it out. */
package whereas.proprietary;
