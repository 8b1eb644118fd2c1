// A solid as the key light sees it. World in metres.
#include "lib/skin.glsl"
uniform mat4 lightClipFromWorld;

void main() {
  vec3 n = normal;
  gl_Position = lightClipFromWorld * vec4(placed(bent(n)), 1);
}
