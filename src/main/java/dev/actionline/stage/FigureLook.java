package dev.actionline.stage;

import java.util.Map;
import org.joml.Vector3f;

/**
 * All that decides how a figure looks: equal looks share one body.
 *
 * @param figure name in models/figures: {@code woman}, {@code boy}
 * @param heightM metres
 * @param hair style: {@code none crop buzz bob long pony bun tousled curls afro fringe wisps
 *     mohawk}; fringe is bald on top
 * @param colors by part, linear Rec.709: {@code skin hair brows beard eyes lips shirt trousers
 *     shoes jacket hat}; what is missing has the figure's default
 * @param wear by garment its cut: {@code sleeves}=long|short|none, {@code
 *     legs}=long|short|skirt|none, {@code skirt}=knee|long, {@code dress}=yes|long (a skirt in the
 *     shirt's colour), {@code jacket}=yes|coat, {@code shirt}=yes|none, {@code shoes}=yes|none,
 *     {@code boots tie tucked scarf apron gloves camouflage}=yes, {@code hat}=cap|soft|helmet|tall|brim|toque|crown|hood|space,
 *     {@code beard}=yes|moustache, {@code collar}=shirt|scoop|hood, {@code glasses}=yes|dark, {@code
 *     uniform}=yes: the cast's colours leave it alone, {@code blades}=face|body: steel
 *     that has burst out of it
 * @param surface what it is made of: {@code skin}; {@code chrome} all over, smooth and without
 *     clothes; {@code half-chrome}: its left half of the head and its right arm, with a glowing eye;
 *     {@code metal} painted machine; {@code ghost}; {@code stone}; {@code wet}; {@code checker} tiles;
 *     {@code quicksilver}: liquid metal that has taken the form, its clothes a tint on the mirror
 * @param wounds regions with {@code blood}, {@code dirt} or {@code char}: {@code left leg}=blood; a region is a
 *     part of the body with or without a side
 * @param aged 0 young to 1 very old: stoop, grey hair, wrinkled skin
 */
public record FigureLook(
    String figure,
    float heightM,
    String hair,
    Map<String, Vector3f> colors,
    Map<String, String> wear,
    String surface,
    Map<String, String> wounds,
    float aged) {
  /** Among the colours: those of the tiles that a chequered body is like. */
  public static final String TILE = "tile";

  public static final String OTHER_TILE = "other tile";

  public FigureLook {
    colors = Map.copyOf(colors);
    wear = Map.copyOf(wear);
    wounds = Map.copyOf(wounds);
  }

  /** As liquid metal takes it on in passing: the form, and the metal still seen. What has a surface of its own keeps it. */
  public FigureLook inPassing() {
    return surface.equals("skin") ? new FigureLook(figure, heightM, hair, colors, wear, "quicksilver", wounds, aged) : this;
  }
}
