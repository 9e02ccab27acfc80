#include "ui/widgets/wrapping.h"

#include <algorithm>

namespace golive::ui {

namespace {

int widthOf(const QString &line, const QFontMetrics &metrics)
{
    return metrics.size(Qt::TextShowMnemonic, line).width();
}

} // namespace

QString brokenIntoLines(const QString &text, const QFontMetrics &metrics, int width)
{
    QString all;
    QString line;
    const QStringList words = text.split(QLatin1Char(' '));
    for (const QString &word : words) {
        const QString longer = line.isEmpty() ? word : line + QLatin1Char(' ') + word;
        if (line.isEmpty() || widthOf(longer, metrics) <= width) {
            line = longer;
            continue;
        }
        all += line + QLatin1Char('\n');
        line = word;
    }
    return all + line;
}

int longestWord(const QString &text, const QFontMetrics &metrics)
{
    int longest = 0;
    const QStringList words = text.split(QLatin1Char(' '));
    for (const QString &word : words)
        longest = std::max(longest, widthOf(word, metrics));
    return longest;
}

} // namespace golive::ui
