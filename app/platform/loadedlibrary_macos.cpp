#include "platform/loadedlibrary.h"

#include <QString>

#include <dlfcn.h>

using namespace Qt::Literals::StringLiterals;

namespace golive {

bool isQtLibraryLoaded(QLatin1StringView module)
{
    const QString name = "Qt"_L1 + module + ".framework/Versions/A/Qt"_L1 + module;
    void *library = dlopen(name.toLatin1().constData(), RTLD_NOLOAD | RTLD_LAZY);
    if (library)
        dlclose(library);
    return library != nullptr;
}

} // namespace golive
