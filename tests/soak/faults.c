/* Counts the calls of this process that change files, and lets the n-th of them fail or be the
 * last. Loaded with LD_PRELOAD by tests/soak; the errors then come from where the kernel's would.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

static long calls = 0, at = 0;
static int error = 0, lasting = 0;

/* From now on: the n-th call fails with `number`, or ends the process where it is -1. */
void faults_arm(long n, int number, int last) { calls = 0; at = n; error = number; lasting = last; }
long faults_count(void) { return calls; }

static int strikes(void) {
    calls++;
    if (at == 0 || calls < at || (calls > at && !lasting)) return 0;
    if (error == -1) kill(getpid(), SIGKILL);
    errno = error;
    return 1;
}

static int is_file(int fd) {
    struct stat status;
    return fd > 2 && fstat(fd, &status) == 0 && S_ISREG(status.st_mode);
}

#define REAL(type, name) \
    static type (*real)() = 0; \
    if (!real) real = (type (*)()) dlsym(RTLD_NEXT, name)

ssize_t write(int fd, const void *data, size_t size) {
    REAL(ssize_t, "write");
    return is_file(fd) && strikes() ? -1 : real(fd, data, size);
}
ssize_t pwrite(int fd, const void *data, size_t size, off_t where) {
    REAL(ssize_t, "pwrite");
    return is_file(fd) && strikes() ? -1 : real(fd, data, size, where);
}
ssize_t pwrite64(int fd, const void *data, size_t size, off64_t where) {
    REAL(ssize_t, "pwrite64");
    return is_file(fd) && strikes() ? -1 : real(fd, data, size, where);
}
int fsync(int fd) {
    REAL(int, "fsync");
    return strikes() ? -1 : real(fd);
}
int fdatasync(int fd) {
    REAL(int, "fdatasync");
    return strikes() ? -1 : real(fd);
}
int ftruncate(int fd, off_t size) {
    REAL(int, "ftruncate");
    return strikes() ? -1 : real(fd, size);
}
int ftruncate64(int fd, off64_t size) {
    REAL(int, "ftruncate64");
    return strikes() ? -1 : real(fd, size);
}
int rename(const char *from, const char *to) {
    REAL(int, "rename");
    return strikes() ? -1 : real(from, to);
}
int renameat(int a, const char *from, int b, const char *to) {
    REAL(int, "renameat");
    return strikes() ? -1 : real(a, from, b, to);
}
