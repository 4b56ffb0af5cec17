/* libpq as its own header declares it, found when it is first needed instead of when the program starts: it brings
   twenty libraries that an office on SQLite, and every paper that is read in a process of its own, would wait for. */
#if __has_include(<libpq-fe.h>)
#include <libpq-fe.h>
#else
#include <postgresql/libpq-fe.h>
#endif

/* NULL when libpq is there, else what the loader says of it. Comes before any function of libpq, from any thread. */
const char *congvu_libpq_fault(void);
