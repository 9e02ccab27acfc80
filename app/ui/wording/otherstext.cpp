#include "ui/wording/otherstext.h"

#include "ui/wording/journaltext.h"

#include <QCoreApplication>

#include <algorithm>

namespace golive::ui {

namespace {

class OthersWords
{
    Q_DECLARE_TR_FUNCTIONS(golive::ui::OthersText)
public:
    static QString who(const ChangedBy &by)
    {
        if (by.isProgram)
            return by.computer.isEmpty() ? tr("Golive, elsewhere,") : tr("Golive on %1", "computer").arg(by.computer);
        if (by.who.isEmpty())
            return by.computer.isEmpty() ? tr("Somebody else") : tr("Somebody on %1", "computer").arg(by.computer);
        return by.computer.isEmpty() ? by.who : tr("%1 (%2)", "who, on which computer").arg(by.who, by.computer);
    }

    static QString field(TypedField field)
    {
        switch (field) {
        case TypedField::NewAppName: return tr("The name of the new app");
        case TypedField::AppName: return tr("The app's name");
        case TypedField::Number: return tr("The number");
        case TypedField::ContactName: return tr("The contact's name");
        case TypedField::ContactEmail: return tr("The contact's e-mail");
        case TypedField::ContactPhone: return tr("The contact's phone");
        case TypedField::EventsUrl: return tr("The events' address");
        }
        return {};
    }

    static QString value(const QString &name, const QString &was, const QString &is)
    {
        if (is.isEmpty())
            return tr("%1 was taken out, it was “%2”.", "field, value").arg(name, was);
        return was.isEmpty() ? tr("%1 is “%2” now.", "field, value").arg(name, is)
                             : tr("%1 is “%2” now, it was “%3”.", "field, values").arg(name, is, was);
    }

    static QString change(const OthersChange &one)
    {
        if (one.field)
            return value(field(*one.field), one.change.was, one.change.became);
        return journalSentence(entryOf(one.change, JournalActor::Person, {}, {}));
    }

    static QString title(const OthersView &view)
    {
        const ChangedBy &by = view.changes.last().by;
        if (std::all_of(view.changes.cbegin(), view.changes.cend(), [&by](const auto &one) { return one.by == by; }))
            return tr("%1 has changed this set-up.", "who").arg(who(by));
        return tr("Others have changed this set-up.");
    }

    static QStringList lines(const OthersView &view)
    {
        QStringList lines;
        const bool areSeveral = view.changes.first().by != view.changes.last().by;
        for (const OthersChange &one : view.changes)
            lines << (areSeveral ? tr("%1: %2", "who, what was done").arg(who(one.by), change(one)) : change(one));
        if (view.earlier > 0)
            lines << tr("And %n more.", "changes", view.earlier);
        return lines;
    }

    static QString contested(const ContestedField &one)
    {
        const QString name = field(one.field);
        if (one.theirs.isEmpty())
            return tr("%1 was taken out. You typed “%2”.", "field, value").arg(name, one.mine);
        if (one.mine.isEmpty())
            return tr("%1 is “%2” now. You took it out.", "field, value").arg(name, one.theirs);
        return tr("%1 is “%2” now. You typed “%3”.", "field, values").arg(name, one.theirs, one.mine);
    }

    static QString contestedTitle(const ContestedField &one)
    {
        return tr("%1 has just changed what you typed.", "who").arg(who(one.by));
    }

    static QString more(qsizetype count) { return tr("Then there are %n more.", "fields", static_cast<int>(count)); }
};

} // namespace

QString changedByText(const ChangedBy &by)
{
    return OthersWords::who(by);
}

QString othersTitle(const OthersView &view)
{
    return view.changes.isEmpty() ? QString() : OthersWords::title(view);
}

QStringList othersLines(const OthersView &view)
{
    return view.changes.isEmpty() ? QStringList() : OthersWords::lines(view);
}

QString contestedTitle(const ContestedField &one)
{
    return OthersWords::contestedTitle(one);
}

QString contestedText(const ContestedField &one, qsizetype more)
{
    const QString text = OthersWords::contested(one);
    return more == 0 ? text : text + u' ' + OthersWords::more(more);
}

} // namespace golive::ui
