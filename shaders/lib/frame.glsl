// What all passes of a frame share. Metres, world space; colours linear Rec.709.
layout(std140) uniform Frame {
  mat4 clipFromWorld;
  mat4 shadowFromWorld;     // to 0..1 in the shadow map, z too
  vec4 eye;                 // xyz camera, w scene seconds
  vec4 viewDirection;       // xyz unit, w shadow texel in metres (0: no shadow)
  vec4 ambientUp;           // rgb from above, w fog start in metres
  vec4 ambientDown;         // rgb from below, w fog density a metre
  vec4 fogColor;            // rgb, w metres from the camera up to which the set is left out
  vec4 skyTop;              // rgb, w 1 with clouds
  vec4 skyHorizon;          // rgb, w height above which the set is left out
  vec4 silver;              // liquid metal on a melt: x, z of its middle, radius in metres, how much 0..1
  vec4 lightPlace[15];       // xyz towards (sun) or at (point), w 0 sun, 1 point; the key light first, then by strength
  vec4 lightColor[15];       // rgb times intensity, w most that distance leaves of it (point) or 1 (sun)
  vec4 fogLightPlace[2];    // xyz metres, w squared radius
  vec4 fogLightColor[2];    // rgb radiance that a metre of lit air adds
  vec4 wake[8];             // in a liquid: x, z, radius of what stands there, seconds since it fell in or negative
};
