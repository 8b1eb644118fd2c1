/**
 * What is on the floor while a scene is blocked: who is there, who acted last, what lies where, whose arm is meant.
 *
 * <p>{@link dev.actionline.director.floor.Unit} is the one thing that changes from clause to clause; all who stage
 * clauses share it. {@link dev.actionline.director.floor.Presence} reads a scene ahead for who is in it from when on.
 */
package dev.actionline.director.floor;
