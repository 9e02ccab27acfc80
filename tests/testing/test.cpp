#include "testing/test.h"

#include <QRegularExpression>
#include <QTest>

using namespace golive;
using namespace Qt::StringLiterals;

void Test::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}
