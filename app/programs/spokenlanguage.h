#pragma once

#include <QList>
#include <QString>
#include <QTranslator>

#include <memory>

namespace golive::programs {

/// The catalogues that are installed for the language spoken now, and Qt's locale beside them.
class SpokenLanguage
{
public:
    ~SpokenLanguage() { silence(); }

    /// `wanted`: from the command line; then what was chosen before (`remembered`), then the system's.
    static QString choice(const QString &wanted, const QString &remembered);
    void speak(const QString &language);
    const QString &name() const { return m_name; }

private:
    void silence();

    QList<std::shared_ptr<QTranslator>> m_translators;
    QString m_name;
};

} // namespace golive::programs
