#include "programs/clients/texttable.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace golive::programs {

QString textTable(const QStringList &head, const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (qsizetype column = 0; column < head.size(); ++column) {
        qsizetype width = 0;
        for (const QStringList &row : rows)
            width = std::max(width, row.at(column).size());
        widths << (width > 0 ? std::max(width, head.at(column).size()) : 0);
    }
    QString text;
    const auto add = [&](const QStringList &row) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column) {
            if (widths.at(column) > 0)
                line += row.at(column).leftJustified(widths.at(column) + 2);
        }
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    };
    add(head);
    for (const QStringList &row : rows)
        add(row);
    return text;
}

} // namespace golive::programs
