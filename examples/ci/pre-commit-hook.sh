#!/bin/sh
# Judges the claims of a commit as they are staged, before it is made.
#
#   cp pre-commit-hook.sh .git/hooks/pre-commit && chmod +x .git/hooks/pre-commit
#
# MEDCODE         the launcher; medcode on PATH when unset
# MEDCODE_CLAIMS  the folder of the claims; claims when unset
# Ends with medcode's status: 1 for findings, 2 where the claims could not be read; `git commit --no-verify` passes it by.

set -eu
medcode=${MEDCODE:-medcode}
claims=${MEDCODE_CLAIMS:-claims}
root=$(git rev-parse --show-toplevel)
cd "$root"

list=$(mktemp)
staged=$(mktemp -d "$root/.git/medcode.XXXXXX")
trap 'rm -rf "$list" "$staged"' EXIT INT TERM

# Copies what is staged, which may differ from the file on disk; rules come from the last commit, not from this one.
git diff --cached --name-only -z --diff-filter=ACMR -- "$claims" >"$list"
[ -s "$list" ] || exit 0
git checkout-index -z --prefix="$staged/" --stdin <"$list"
set -- --format text
if git cat-file -e HEAD:medcode.yaml 2>/dev/null; then
    mkdir "$staged/.rules"
    git archive HEAD -- ':(top,glob)*.yaml' | tar -x -C "$staged/.rules"
    set -- "$@" --config "$staged/.rules/medcode.yaml"
fi
cd "$staged"
"$medcode" validate "$claims" "$@"
