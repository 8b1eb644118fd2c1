// Sky, and the fog that hides it low down. Linear Rec.709; alpha: farther than anything, metres.
#include "lib/frame.glsl"
#include "lib/fog.glsl"
uniform sampler2D noise;    // tiling, 0..1
in vec3 way;
out vec4 radiance;

void main() {
  vec3 w = normalize(way);
  float high = clamp(w.y, 0.0, 1.0);
  float rise = sqrt(high);
  vec3 color = mix(skyHorizon.rgb, skyTop.rgb, rise);
#ifdef CLOUDS
  // clouds stand still: their drift in a shot is less than a pixel or two, and a sky that does not
  // change is kept with the set. A pixel is no larger than a cell of the noise: the finest level will do
  vec2 at = w.xz / (high + 0.13) * 0.06;
  float body = textureLod(noise, at, 0.0).r;
  float cover = smoothstep(0.48, 0.66, body) * smoothstep(0.02, 0.16, w.y);
  color = mix(color, mix(vec3(0.98, 0.97, 0.96), skyHorizon.rgb, 0.9 * body - 0.4), cover * 0.9);
#endif
#if LIGHTS > 0
  if (lightPlace[0].w == 0.0) {
    float near = max(dot(w, lightPlace[0].xyz), 0.0);
    float halo = near * near;
    halo *= halo;
    halo *= halo;
    halo *= halo;
    color += lightColor[0].rgb * (0.10 * halo * halo + 0.04 * halo);
  }
#endif
  // the ground's haze: the lower the look, the longer the way through it
  float clear = max(1.0 - 1.6 * high, 0.0);
  clear *= clear;
  float hazy = ambientDown.w > 0.0 ? clear * clear * 0.6 : 0.0;
  color = mix(color, fogColor.rgb, w.y < 0.0 ? (ambientDown.w > 0.0 ? 0.8 : 0.0) : hazy);
  radiance = vec4(color + glowOfAir(w, 80.0), 60000.0);
}
