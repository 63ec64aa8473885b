package se.samlad.publication.workbook.layout;

/** A part of a whole, shown as a percentage with one decimal; {@code 0.5} is 50 %. */
public record Share(double part) {}
