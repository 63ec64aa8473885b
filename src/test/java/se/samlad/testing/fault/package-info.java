/** The program with places at which it can be killed or refused the disk, found by letting it run once. */
package se.samlad.testing.fault;
