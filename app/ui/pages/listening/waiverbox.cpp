#include "ui/pages/listening/waiverbox.h"

#include "ui/pages/listening/eventstext.h"
#include "ui/pages/pageparts.h"

#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

WaiverBox::WaiverBox(QWidget *parent)
    : Card(EventsText::waiverTitle(), parent), m_field(newField(this, u"waiverField"_s, EventsText::waiverPrompt())),
      m_note(new FieldNote(this)), m_takeBack(newButton(this, u"waiverTakeBack"_s, tr("Take this back")))
{
    setTone(Tone::Quiet);
    m_field->setPlaceholderText(EventsText::waiverPrompt());
    body()->addWidget(newLabel(this, nullptr, EventsText::waiverBody()));
    body()->addWidget(m_field);
    body()->addWidget(m_note);
    body()->addWidget(m_takeBack, 0, Qt::AlignLeft);
    onTyped(*m_field, this, [this](const QString &text) {
        if (text.trimmed().compare(EventsText::waiverWord(), Qt::CaseInsensitive) == 0)
            Q_EMIT waived(text.trimmed());
    });
    connect(m_takeBack, &QPushButton::clicked, this, [this] {
        m_field->clear();
        Q_EMIT takenBack();
    });
}

void WaiverBox::draw(const std::optional<EventsWaiver> &waiver)
{
    showIf(!waiver, m_field);
    m_note->note(waiver ? EventsText::waived() : QString(), FieldNote::Tone::Warning);
    showIf(waiver.has_value(), m_takeBack);
}

} // namespace golive::ui

#include "moc_waiverbox.cpp"
