#include "platform/coredumps.h"

#include <qt_windows.h>

namespace golive {

void leaveNoCoreDump(Inspection)
{
    // Windows' error report of a crash goes without the heap, where tokens are; a debugger of the same user stays
    // possible. Asked for by name: mingw's werapi.h does not compile.
    using Setting = HRESULT(WINAPI *)(DWORD flags);
    constexpr DWORD noHeap = 1; // WER_FAULT_REPORTING_FLAG_NOHEAP
    const HMODULE library = GetModuleHandleW(L"kernel32.dll");
    const auto set = reinterpret_cast<Setting>(reinterpret_cast<void *>(GetProcAddress(library, "WerSetFlags")));
    if (set)
        set(noHeap);
}

} // namespace golive
