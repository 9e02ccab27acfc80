#include "ui/pages/chats/mediarows.h"

#include "ui/pages/pageparts.h"
#include "ui/style/spacing.h"
#include "ui/wording/observatorytext.h"
#include "ui/wording/placetime.h"

#include <QGridLayout>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

namespace {
/// More than may be fetched in an hour would promise too much (partner-api 9).
constexpr qsizetype most = 5;
} // namespace

MediaRows::MediaRows(QWidget *parent)
    : QWidget(parent), m_grid(new QGridLayout), m_limit(newLabel(this, "small", ObservatoryText::mediaLimit()))
{
    m_grid->setHorizontalSpacing(spacing::medium);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(2, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::tight);
    column->addWidget(m_limit);
    column->addLayout(m_grid);
}

void MediaRows::addRow()
{
    const qsizetype at = m_rows.size();
    const Row row{newLabel(this), newLinkButton(this, u"fetchMedia_%1"_s.arg(at), tr("Fetch this file"))};
    m_grid->addWidget(row.text, static_cast<int>(at), 0, Qt::AlignVCenter);
    m_grid->addWidget(row.fetch, static_cast<int>(at), 1);
    connect(row.fetch, &QPushButton::clicked, this, [this, at] { Q_EMIT fetchPressed(m_media.at(at).id); });
    m_rows << row;
}

void MediaRows::draw(const QList<MediaSeen> &media, Instant now)
{
    // The newest first; the list grows at its end.
    m_media.clear();
    for (auto it = media.crbegin(); it != media.crend() && m_media.size() < most; ++it)
        m_media << *it;
    while (m_rows.size() < m_media.size())
        addRow();
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const bool isUsed = i < m_media.size();
        const QString text =
            isUsed ? tr("%1, %2", "kind of file, how long ago")
                         .arg(ObservatoryText::mediaType(m_media.at(i).type), agoText(now - m_media.at(i).at))
                   : QString();
        m_rows.at(i).text->say(text);
        m_rows.at(i).fetch->setAccessibleName(tr("Fetch this file: %1").arg(text));
        showIf(isUsed, m_rows.at(i).fetch);
    }
    showIf(!m_media.isEmpty(), this);
}

} // namespace golive::ui

#include "moc_mediarows.cpp"
