#include "platform/loadedlibrary.h"

#include <QString>

#include <dlfcn.h>

using namespace Qt::Literals::StringLiterals;

namespace golive {

bool isQtLibraryLoaded(QLatin1StringView module)
{
    const QString name = "libQt6"_L1 + module + ".so.6"_L1;
    void *library = dlopen(name.toLatin1().constData(), RTLD_NOLOAD | RTLD_LAZY);
    if (library)
        dlclose(library);
    return library != nullptr;
}

} // namespace golive
