#include "ui/pages/listening/receiverbox.h"

#include "domain/listening/receiveraddress.h"
#include "ui/pages/foldbutton.h"
#include "ui/pages/listening/eventstext.h"
#include "ui/pages/pageparts.h"
#include "ui/style/spacing.h"

#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

ReceiverBox::ReceiverBox(QWidget *parent)
    : QWidget(parent), m_shared(newLabel(this)),
      m_use(newButton(this, u"useReceiverButton"_s, tr("Use Golive's own receiver on this computer"), "primary")),
      m_useNote(newLabel(this, "small")), m_folded(new QWidget(this)),
      m_fold(new FoldButton(tr("Use Golive's own receiver on this computer"), m_folded, this))
{
    setObjectName(u"receiverBox"_s);
    m_fold->setObjectName(u"receiverFold"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::tight);
    m_shared->setObjectName(u"receiverShared"_s);
    column->addWidget(m_shared);
    column->addWidget(m_use, 0, Qt::AlignLeft);
    column->addWidget(m_useNote);
    column->addWidget(m_fold, 0, Qt::AlignLeft);
    column->addWidget(m_folded);
    buildPublic();
    connect(m_use, &QPushButton::clicked, this,
            [this] { Q_EMIT chosen(m_receiver.publicUrl, m_receiver.localUrl.toString(QUrl::FullyEncoded)); });
}

void ReceiverBox::buildPublic()
{
    auto *column = new QVBoxLayout(m_folded);
    column->setContentsMargins(spacing::large, 0, 0, spacing::small);
    column->setSpacing(spacing::small);
    m_explained = newLabel(m_folded);
    m_copy = newButton(m_folded, u"copyReceiverButton"_s, tr("Copy the receiver's address"));
    column->addWidget(m_explained);
    column->addWidget(m_copy, 0, Qt::AlignLeft);
    const LabelledField field = addField(column, u"receiverPublicUrl"_s, tr("Your public address that forwards to it"));
    m_public = field.field;
    m_publicNote = field.note;
    m_public->setPlaceholderText(u"https://"_s);
    m_public->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_usePublic = newButton(m_folded, u"usePublicButton"_s, tr("Send events to this address"));
    column->addWidget(m_usePublic, 0, Qt::AlignLeft);
    connect(m_copy, &QPushButton::clicked, this, &ReceiverBox::copyWanted);
    connect(m_public, &QLineEdit::textChanged, m_usePublic,
            [this](const QString &text) { m_usePublic->setEnabled(!text.trimmed().isEmpty()); });
    m_usePublic->setEnabled(false);
    connect(m_usePublic, &QPushButton::clicked, this,
            [this] { Q_EMIT chosen(QUrl(m_public->text().trimmed()), addressTyped()); });
}

QString ReceiverBox::addressTyped() const
{
    const QUrl typed(m_public->text().trimmed(), QUrl::StrictMode);
    // What is no address is refused as it stands, beside the field.
    return typed.host().isEmpty() ? m_public->text().trimmed()
                                  : receiverAddress(m_receiver, typed).toString(QUrl::FullyEncoded);
}

void ReceiverBox::draw(const EventsView &view, const std::optional<Problem> &problem, bool isBusy)
{
    const ReceiverView &receiver = view.receiver;
    m_isOffered = receiver.isRunning && !receiver.localUrl.isEmpty() && (!view.isReceiverUsed || view.isReceiverShared);
    showIf(m_isOffered || !receiver.fault.isEmpty(), this);
    m_receiver = receiver;
    m_shared->say(m_isOffered && view.isReceiverShared ? EventsText::receiverShared() : QString());
    showIf(m_isOffered && view.isPractice, m_use);
    m_use->setEnabled(!isBusy);
    m_useNote->say(m_isOffered && view.isPractice ? EventsText::receiverPractice()
                                                  : EventsText::receiverFault(receiver));
    const bool isLive = m_isOffered && !view.isPractice;
    showIf(isLive, m_fold);
    showIf(isLive && m_fold->isChecked(), m_folded);
    m_explained->say(EventsText::receiverLive(receiver));
    if (receiver.publicUrl != m_drawnPublic) {
        m_drawnPublic = receiver.publicUrl;
        showText(*m_public, receiver.publicUrl.toString());
    }
    const bool isMine = isLive && m_fold->isChecked() && view.url == addressTyped() && !view.url.isEmpty();
    const bool isRefused = m_publicNote->noteProblem(isMine ? problem : std::nullopt, Problem::Field::EventsUrl);
    markFaulty(*m_public, isRefused);
    m_usePublic->setEnabled(!isBusy && !m_public->text().trimmed().isEmpty());
}

QWidget *ReceiverBox::onePress() const
{
    return isHidden() || m_use->isHidden() ? nullptr : m_use;
}

} // namespace golive::ui

#include "moc_receiverbox.cpp"
