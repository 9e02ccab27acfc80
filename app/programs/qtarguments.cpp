#include "programs/qtarguments.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace golive::programs {

namespace {

// Those with a value take it from the next argument, "-style=x" (Qt's own spelling) or both.
constexpr std::array withValue{"platform"_L1,
                               "platformpluginpath"_L1,
                               "platformtheme"_L1,
                               "plugin"_L1,
                               "qwindowgeometry"_L1,
                               "geometry"_L1,
                               "qwindowicon"_L1,
                               "icon"_L1,
                               "qwindowtitle"_L1,
                               "title"_L1,
                               "session"_L1,
                               "display"_L1,
                               "name"_L1,
                               "style"_L1,
                               "stylesheet"_L1,
                               "fontengine"_L1,
                               "visual"_L1,
                               "ncols"_L1,
                               "im"_L1,
                               "inputstyle"_L1};
constexpr std::array alone{"reverse"_L1, "nograb"_L1, "dograb"_L1, "sync"_L1, "widgetcount"_L1, "cmap"_L1};

/// The name of an argument with one dash or two; empty where it has none.
QStringView nameOf(const QString &argument)
{
    if (!argument.startsWith(u'-'))
        return {};
    const QStringView name = QStringView(argument).mid(argument.startsWith("--"_L1) ? 2 : 1);
    const qsizetype value = name.indexOf(u'=');
    return value < 0 ? name : name.left(value);
}

template <std::size_t Count> bool isOneOf(const std::array<QLatin1StringView, Count> &names, QStringView name)
{
    return std::any_of(names.begin(), names.end(), [name](QLatin1StringView one) { return name == one; });
}

} // namespace

QStringList withoutQtArguments(const QStringList &arguments)
{
    QStringList ours;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QStringView name = i > 0 ? nameOf(arguments.at(i)) : QStringView();
        if (isOneOf(withValue, name)) {
            if (!arguments.at(i).contains(u'='))
                ++i;
        } else if (!isOneOf(alone, name)) {
            ours << arguments.at(i);
        }
    }
    return ours;
}

bool isStyleGiven(const QStringList &arguments)
{
    return std::any_of(arguments.begin(), arguments.end(),
                       [](const QString &one) { return nameOf(one) == "style"_L1; });
}

} // namespace golive::programs
