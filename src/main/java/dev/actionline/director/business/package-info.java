/**
 * What people do whose picture is another than the words say, and what of it lasts through a scene: guns that are up,
 * who is in the water, who is tied to whom, hands, blows, crowds in the background.
 *
 * <p>Each kind takes a clause and gives how it is staged, or nothing. {@link
 * dev.actionline.director.business.Business} holds those that remember.
 */
package dev.actionline.director.business;
