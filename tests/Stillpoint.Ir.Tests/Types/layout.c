// What clang knows of the layout of C types, as constants beside the types: DataLayoutTests compares them with ours.
//   size_X, align_X: of struct X.  offset_X_K: of the C field that is field K of the LLVM type.
// Regenerate: clang-19 -O0 -S -emit-llvm -fno-ident -Xclang -disable-llvm-passes layout.c -o layout.ll
#include <stddef.h>

#define LAYOUT(X) \
    const long size_##X = sizeof(struct X); \
    const long align_##X = _Alignof(struct X); \
    struct X use_##X

#define OFFSET(X, FIELD, K) const long offset_##X##_##K = offsetof(struct X, FIELD)

typedef float Float4 __attribute__((vector_size(16)));
typedef double Double4 __attribute__((vector_size(32)));
typedef char Char8 __attribute__((vector_size(8)));
typedef int Int3 __attribute__((ext_vector_type(3)));
typedef short Short2 __attribute__((vector_size(4)));

struct Mixed { char a; short b; char c; int d; char e; long f; char g; };
LAYOUT(Mixed);
OFFSET(Mixed, b, 1);
OFFSET(Mixed, c, 2);
OFFSET(Mixed, d, 3);
OFFSET(Mixed, e, 4);
OFFSET(Mixed, f, 5);
OFFSET(Mixed, g, 6);

struct __attribute__((packed)) Packed { char a; long b; short c; double d; char e; };
LAYOUT(Packed);
OFFSET(Packed, b, 1);
OFFSET(Packed, c, 2);
OFFSET(Packed, d, 3);
OFFSET(Packed, e, 4);

struct Nested { char a; struct Mixed b; struct Packed c; short d; struct Mixed e[3]; char f; };
LAYOUT(Nested);
OFFSET(Nested, b, 1);
OFFSET(Nested, c, 2);
OFFSET(Nested, d, 3);
OFFSET(Nested, e, 4);
OFFSET(Nested, f, 5);

struct Bits { unsigned a : 3, b : 13, c : 20; long d : 33; char e; };
LAYOUT(Bits);

struct Wide { char a; __int128 b; char c; };
LAYOUT(Wide);
OFFSET(Wide, b, 1);
OFFSET(Wide, c, 2);

struct Floats { float a; double b; float c; };
LAYOUT(Floats);
OFFSET(Floats, b, 1);
OFFSET(Floats, c, 2);

struct Pointers { char a; void *b; char c; int (*d)(int); };
LAYOUT(Pointers);
OFFSET(Pointers, b, 1);
OFFSET(Pointers, c, 2);
OFFSET(Pointers, d, 3);

struct Vectors { char a; Char8 b; char c; Float4 d; char e; Short2 f; };
LAYOUT(Vectors);
OFFSET(Vectors, b, 1);
OFFSET(Vectors, c, 2);
OFFSET(Vectors, f, 5);

struct WideVectors { char a; Double4 b; };
LAYOUT(WideVectors);

struct ThreeLanes { char a; Int3 b; char c; };
LAYOUT(ThreeLanes);

struct Arrays { char a[3]; short b[5]; int c[2][3]; char d[1]; double e[2]; };
LAYOUT(Arrays);
OFFSET(Arrays, b, 1);
OFFSET(Arrays, c, 2);
OFFSET(Arrays, d, 3);
OFFSET(Arrays, e, 4);

struct Flexible { int n; short rest[]; };
LAYOUT(Flexible);
OFFSET(Flexible, rest, 1);

struct Union { char a; union { char c[9]; long l; float f; } u; char z; };
LAYOUT(Union);
OFFSET(Union, u, 1);
OFFSET(Union, z, 2);

struct Empty { int nothing[0]; };
LAYOUT(Empty);
