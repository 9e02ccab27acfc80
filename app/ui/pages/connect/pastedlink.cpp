#include "ui/pages/connect/pastedlink.h"

#include "ui/pages/pageparts.h"

#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

PastedLink::PastedLink(const QString &fieldName, const QString &label, const QString &hint, QWidget *parent)
    : QWidget(parent), m_hint(hint)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    const LabelledField link = addField(column, fieldName, label);
    m_link = link.field;
    m_note = link.note;
    m_link->setPlaceholderText(u"https://"_s);
    m_link->setClearButtonEnabled(true);
    connect(m_link, &QLineEdit::editingFinished, this, [this] {
        const QString text = m_link->text().trimmed();
        if (text.isEmpty() || text == m_told)
            return;
        m_told = text;
        Q_EMIT linkPasted(text);
    });
    draw(std::nullopt);
}

void PastedLink::draw(const std::optional<Problem> &problem)
{
    markFaulty(*m_link, m_note->noteProblem(problem, Problem::Field::Link, m_hint));
}

void PastedLink::clear()
{
    m_told.clear();
    m_link->clear();
}

QWidget *PastedLink::firstField() const
{
    return m_link;
}

} // namespace golive::ui

#include "moc_pastedlink.cpp"
