#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

namespace golive::signup {

/// What is read of a page to know which screen it shows. It may be personal ("Continue as Maria"): it is compared and
/// dropped, never kept and never logged.
struct ScreenFacts
{
    static constexpr qsizetype longestText = 120;
    static constexpr qsizetype mostTexts = 12;

    QUrl address; ///< As the engine tells it, not the page.
    QString title;
    QStringList headings;
    QStringList buttons;

    /// What screenfacts.js sends; anything else, and whatever is much longer than it sends, gives texts that are empty.
    static ScreenFacts read(const QUrl &address, const QString &json);
    /// The same with each text in one line and cut, and no more than mostTexts of a kind: what a page sends has any
    /// size.
    ScreenFacts capped() const;
    bool operator==(const ScreenFacts &) const = default;
};

} // namespace golive::signup
