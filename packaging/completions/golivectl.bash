# Completion of golivectl's commands and options for bash. tests/packaging/tst_completion.py holds it to the program's help.
_golivectl()
{
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} options=
    COMPREPLY=()
    if [ "$COMP_CWORD" -eq 1 ]; then
        mapfile -t COMPREPLY < <(compgen -W 'guard doctor explain policy support forget --help --version' -- "$word")
        return
    fi
    case $before in
        --data-dir | --events-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
        --open | --out) mapfile -t COMPREPLY < <(compgen -f -- "$word"); return ;;
        --lang) mapfile -t COMPREPLY < <(compgen -W 'en pt_BR' -- "$word"); return ;;
        --category) mapfile -t COMPREPLY < <(compgen -W 'sign-in facebook phone chats events program other' -- "$word"); return ;;
        --client | --guard-name | --partner-url) return ;;
    esac
    case ${COMP_WORDS[1]} in
        guard) options='--data-dir --events-dir --open --guard-name --partner-url --help' ;;
        doctor) options='--data-dir --json --lang --partner-url --help' ;;
        explain) options='--json --lang --help' ;;
        policy) options='--data-dir --guard-name --json --lang --partner-url --help' ;;
        support) options='--category --client --data-dir --json --lang --out --partner-url --help' ;;
        forget) options='--lang --sign-ins --help' ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$options" -- "$word")
}
complete -F _golivectl golivectl
