#include "sandbox/world/practiceids.h"

#include <QRandomGenerator>
#include <QUuid>

namespace golive::sandbox {

QString randomDigits(int count)
{
    QString digits;
    for (int i = 0; i < count; ++i)
        digits += QChar(u'0' + QRandomGenerator::system()->bounded(i == 0 ? 1 : 0, 10));
    return digits;
}

QString randomHex(int count)
{
    QString hex;
    for (int i = 0; i < count; ++i)
        hex += QString::number(QRandomGenerator::system()->bounded(16), 16);
    return hex;
}

QString randomUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace golive::sandbox
