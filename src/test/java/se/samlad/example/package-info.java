/** Makes the example county that comes with the project, and lists of any size. */
package se.samlad.example;
