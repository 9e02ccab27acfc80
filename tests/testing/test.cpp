#include "testing/test.h"

#include <QList>
#include <QRegularExpression>
#include <QStringList>
#include <QTest>

using namespace golive;
using namespace Qt::StringLiterals;

namespace {

// What is printed on every machine without a screen, and is no fault of whoever is tested. Whole messages, and a reason
// for each; what one test brings about, it announces itself.
const QList<QString> printedByTheGround{
    // The platform "offscreen" has no windows whose size a window system could be told.
    u"This plugin does not support propagateSizeHints()"_s,
    // WebEngine, which draws by software where no graphics card is found; a line break ends it.
    u"No suitable graphics backend found"_s,
};

QRegularExpression anyOtherThan(const QList<QString> &messages)
{
    QStringList escaped;
    for (const QString &message : messages)
        escaped << QRegularExpression::escape(message);
    // Where Windows' own window is larger than it was told: its title wants the room. The function's name is the
    // compiler's.
    escaped << u"(?:\\w+::)?setGeometry: Unable to set geometry [^\\n]*"_s;
    // Qt's driver for PostgreSQL leaves its notifier on the socket of a connection that has come to an end, until the
    // next is opened.
    escaped << u"QSocketNotifier: Invalid socket \\d+ and type 'Read', disabling\\.\\.\\."_s;
    return QRegularExpression(u"\\A(?!(?:"_s + escaped.join(u'|') + u")\\s*\\z)"_s);
}

} // namespace

void Test::init()
{
    QTest::failOnWarning(anyOtherThan(printedByTheGround));
}
