#pragma once

#include <QLocale>
#include <QString>

#include <memory>

class QTranslator;

namespace golive::ui {

/// A language to word something in, which need not be the window's: what staff read aloud is the owner's.
class Tongue
{
public:
    /// As the window speaks.
    Tongue() = default;
    /// A code of ui/wording/languages.h; for every other the window's.
    static Tongue of(const QString &code);
    /// Where the catalogues lie; tests have no program around them. For the tongues that are made from now on.
    static void lookIn(const QString &folder);

    const QString &code() const { return m_code; } ///< Empty: the window's.
    QLocale locale() const { return m_code.isEmpty() ? QLocale() : QLocale(m_code); }

    /// One context's words. Named `tr` where it is used, so that lupdate finds them:
    /// `const Tongue::Words tr = tongue.words("golive::ui::CoachText");` in a member of that class.
    class Words
    {
    public:
        Words(std::shared_ptr<const QTranslator> translator, bool isWindows, const char *context)
            : m_translator(std::move(translator)), m_isWindows(isWindows), m_context(context)
        {
        }
        QString operator()(const char *source, const char *comment = nullptr) const;

    private:
        std::shared_ptr<const QTranslator> m_translator; ///< None: English, as the sources are.
        bool m_isWindows;
        const char *m_context;
    };
    Words words(const char *context) const { return {m_translator, m_code.isEmpty(), context}; }

private:
    QString m_code;
    std::shared_ptr<const QTranslator> m_translator;
};

/// What the owner is spoken to in: as it was chosen; else the language of his number's country where Golive speaks it;
/// else the window's. `country` is an alpha-2.
QString ownersLanguage(const QString &chosen, const QString &country, const QString &window);

} // namespace golive::ui
